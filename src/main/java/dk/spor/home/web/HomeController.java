package dk.spor.home.web;

import dk.spor.home.ToDoList;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a signed-in person begins: what waits, soonest first. */
@Controller
class HomeController {

    private final ToDoList toDoList;
    private final Clock clock;

    HomeController(ToDoList toDoList, Clock clock) {
        this.toDoList = toDoList;
        this.clock = clock;
    }

    @GetMapping("/home")
    HomePage home(@SignedIn Actor actor) {
        return new HomePage(toDoList.of(actor), clock.instant());
    }
}
