package dk.spor.journeys;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.identity.Enrolment;
import dk.spor.identity.PersonId;
import dk.spor.identity.RecordedPost;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.shared.By;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets the scene of a journey: a consultation, people who can sign in, and their browsers. */
@Component
final class Cast {

    private final ConsultationWorld consultations;
    private final Enrolment enrolment;
    private final RecordedPost post;

    Cast(ConsultationWorld consultations, Enrolment enrolment, RecordedPost post) {
        this.consultations = consultations;
        this.enrolment = enrolment;
        this.post = post;
    }

    ConsultationScene consultation() {
        return consultations.published();
    }

    Organisation association() {
        return consultations.association();
    }

    /** The address of somebody new with this role. */
    String somebody(Organisation organisation, Role role) {
        String address = UUID.randomUUID() + "@example.dk";
        PersonId person = enrolment.enter("KKR-koordinator", address);
        enrolment.give(person, organisation.id(), role, By.SYSTEM);
        return address;
    }

    /** Signs in with the code from the mail, without showing the pages on the way; {@link ComingInJourney} looks at them. */
    void signIn(Visitor visitor, String address) {
        visitor.send("/sign-in", "email", address);
        visitor.send("/sign-in/code", "code", post.only(address).code());
    }

    /** Signs in with the link from the mail, which takes a button. */
    void signInByLink(Visitor visitor, String address) {
        visitor.open("/sign-in").write("E-mailadresse", address).press("Send mig et link");
        visitor.open(post.only(address).link()).press("Log ind");
        visitor.look();
    }
}
