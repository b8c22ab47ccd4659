package dk.spor.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.spor.shared.SporSettings.Mail;

/** A mail server for one test, which takes everything. */
interface PostOffice {

    static GreenMail open() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    static Mail mail(GreenMail server) {
        return new Mail("127.0.0.1", server.getSmtp().getPort(), null, null, "spor@example.dk", false, 30);
    }
}
