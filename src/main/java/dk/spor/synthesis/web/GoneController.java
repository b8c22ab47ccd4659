package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.GonePoints;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Points whose text the municipality has taken out (udgåede bemærkninger). */
@Controller
class GoneController {

    private final DeskPages pages;
    private final GonePoints points;

    GoneController(DeskPages pages, GonePoints points) {
        this.pages = pages;
        this.points = points;
    }

    @GetMapping("/consultations/{slug}/gone-points")
    GonePage gone(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        PageOf pages = PageOf.nearest(page, points.count(desk), GonePoints.ON_A_PAGE);
        List<PointCard> cards = points.page(desk, pages.number()).stream()
                .map(it -> new PointCard(it, desk.draft(), List.of()))
                .toList();
        return new GonePage(desk, pages, cards);
    }
}
