package dk.spor.consultation;

/** Where the secretariat puts together the talks of a consultation, before it is sent out and after. */
public interface TalkDesk {

    /** The address of the page, for the consultation with this slug. */
    String address(String slug);
}
