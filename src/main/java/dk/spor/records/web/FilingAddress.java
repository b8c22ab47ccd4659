package dk.spor.records.web;

import dk.spor.records.Filed;

/** Where a version is filed. */
interface FilingAddress {

    static String of(Filed filed) {
        String consultation = "/consultations/" + filed.papers().consultation().slug();
        String response = switch (filed.direction()) {
            case OUT -> consultation + "/response";
            case IN ->
                consultation + "/responses/" + filed.papers().municipality().slug();
        };
        return response + "/versions/" + filed.papers().version().number() + "/filing";
    }
}
