package dk.spor.presentation;

import dk.spor.consultation.TalkDesk;
import org.springframework.stereotype.Component;

/** {@link TalkDesk} on this room's own pages. */
@Component
class OwnTalkDesk implements TalkDesk {

    @Override
    public String address(String slug) {
        return "/consultations/" + slug + "/presentations";
    }
}
