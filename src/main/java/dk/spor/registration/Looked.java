package dk.spor.registration;

import dk.spor.response.Check;
import dk.spor.response.SentAnswer;

/** What would be registered, looked through: nothing stands in its way. */
public record Looked(SentAnswer answer, Check check) {}
