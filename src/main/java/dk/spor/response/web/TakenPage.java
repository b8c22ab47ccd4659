package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.response.ResponseId;
import dk.spor.ui.Page;

/** Somebody writes in the input: who, when it is free, and how to take it over. */
public record TakenPage(Asked asked, ResponseId response, InputId id, InputCard card, Here here) implements Page {

    public String address() {
        return ResponseAddress.of(asked);
    }
}
