package dk.spor.organisation;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    /** A municipality (kommune): answers consultations. */
    MUNICIPALITY,
    /** An association of municipalities, such as a KKR: makes strategies and consults on them. */
    ASSOCIATION
}
