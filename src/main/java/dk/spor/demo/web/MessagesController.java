package dk.spor.demo.web;

import dk.spor.notification.SentMessages;
import dk.spor.shared.SporSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The mailbox of the demo, whose people have no other. */
@Controller
class MessagesController {

    private static final int MOST = 100;

    private final SentMessages messages;
    private final SporSettings settings;

    MessagesController(SentMessages messages, SporSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping("/messages")
    MessagesPage messages() {
        return new MessagesPage(messages.latest(MOST), settings.baseUrl().toString());
    }
}
