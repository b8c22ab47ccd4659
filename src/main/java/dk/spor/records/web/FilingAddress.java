package dk.spor.records.web;

import dk.spor.records.Filed;

/** Where a version is filed. */
interface FilingAddress {

    static String of(Filed filed) {
        String consultation = "/consultations/" + filed.papers().consultation().slug();
        return switch (filed.direction()) {
            case OUT -> consultation + "/response/filing";
            case IN ->
                consultation + "/responses/" + filed.papers().municipality().slug() + "/filing";
        };
    }
}
