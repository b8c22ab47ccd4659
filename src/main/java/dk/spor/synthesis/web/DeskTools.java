package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.BulkId;
import dk.spor.synthesis.SavedViews;
import dk.spor.synthesis.WorkList;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what can be done with the list as a whole. */
@Component
class DeskTools {

    private final WorkList list;
    private final SavedViews views;

    DeskTools(WorkList list, SavedViews views) {
        this.list = list;
        this.views = views;
    }

    /** What was typed, and what was wrong with it. */
    record Typed(BulkForm bulk, ViewForm view, Errors errors) {

        static final Typed NOTHING = new Typed(BulkForm.blank(), new ViewForm(null, null), Errors.NONE);
    }

    ListTools of(DeskChoices choices, List<AnsweredPoint> shown, Typed typed, Actor actor) {
        return new ListTools(
                choices,
                list.assignments(shown),
                views.of(choices.desk().consultation().id(), actor),
                typed.bulk(),
                new BulkId(UUID.randomUUID()),
                typed.view(),
                typed.errors());
    }
}
