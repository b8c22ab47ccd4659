package dk.spor.response;

import dk.spor.consultation.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a version is made of, looked at under the locks of the terms and of the response.
 *
 * @param replaced the version that counted until now; null when there is none
 */
record Taken(
        Asked asked,
        ResponseId response,
        Submission submission,
        Rendered rendered,
        Terms terms,
        @Nullable Version replaced) {}
