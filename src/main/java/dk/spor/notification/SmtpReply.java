package dk.spor.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failed sending means: only a 5xx about this receiver or this message is for good. */
interface SmtpReply {

    static Reply of(MailException failure) {
        List<Exception> all = new ArrayList<>();
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                addChain(each, all);
            }
        }
        boolean ourselves = all.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
        return all.stream()
                .filter(it -> code(it) > 0)
                .findFirst()
                .map(it -> code(it) >= 500 && !ourselves ? Reply.refused(code(it)) : Reply.deferred(code(it)))
                .orElse(Reply.UNREACHABLE);
    }

    private static void addChain(Exception first, List<Exception> all) {
        for (Exception it = first; it != null; it = it instanceof MessagingException m ? m.getNextException() : null) {
            all.add(it);
        }
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }
}
