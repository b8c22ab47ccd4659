package dk.spor.response.web;

import dk.spor.response.Asked;

/** Where a municipality finds its own response. */
interface ResponseAddress {

    static String of(Asked asked) {
        return "/consultations/" + asked.consultation().slug() + "/response";
    }

    /** The version with this number. */
    static String of(Asked asked, int number) {
        return of(asked) + "/versions/" + number;
    }
}
