package dk.spor.records.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.records.CaseFile;
import dk.spor.records.ChooseCase;
import dk.spor.records.FileVersion;
import dk.spor.records.Filed;
import dk.spor.records.Filing;
import dk.spor.shared.CaseRef;
import dk.spor.shared.Outcome;
import dk.spor.ui.Errors;
import dk.spor.ui.FileResponse;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the pages of filing answer, whichever side files. */
@Component
class FilingAnswers {

    private final FileVersion filing;
    private final ChooseCase choosing;
    private final CaseFile caseFile;
    private final People people;

    FilingAnswers(FileVersion filing, ChooseCase choosing, CaseFile caseFile, People people) {
        this.filing = filing;
        this.choosing = choosing;
        this.caseFile = caseFile;
        this.people = people;
    }

    FilingPage page(Filed filed, Actor actor) {
        return FilingPage.of(filed, names(filed, actor), filed.mayFile(actor));
    }

    Object file(Filed filed, String caseNumber, Actor actor) {
        return answer(filed, filing.file(filed, caseNumber, actor), "records.filed", caseNumber, actor);
    }

    Object choose(Filed filed, String caseNumber, Actor actor) {
        return answer(filed, choosing.choose(filed, caseNumber, actor), "records.chosen", caseNumber, actor);
    }

    void send(Filed filed, HttpServletResponse response) throws IOException {
        FileResponse.stream(CaseFile.name(filed), "application/zip", response);
        caseFile.write(filed, response.getOutputStream());
    }

    private Object answer(Filed filed, Outcome<CaseRef> outcome, String said, String typed, Actor actor) {
        return outcome.<Object>fold(
                number -> SeeOther.to(FilingAddress.of(filed)).saying(said, number.value()),
                refusals -> new FilingPage(filed, names(filed, actor), true, typed, new Errors(refusals)));
    }

    private Map<PersonId, String> names(Filed filed, Actor actor) {
        return people.names(filed.filings().stream().map(Filing::person).toList(), actor);
    }
}
