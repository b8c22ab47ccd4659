package dk.spor.response;

import static dk.spor.response.AgendaPart.APPENDICES;
import static dk.spor.response.AgendaPart.CASE;
import static dk.spor.response.AgendaPart.COMPETENCE;
import static dk.spor.response.AgendaPart.DECISION;
import static dk.spor.response.AgendaPart.ECONOMY;
import static dk.spor.response.AgendaPart.OWN;
import static dk.spor.response.AgendaPart.PROCESS;
import static dk.spor.response.AgendaPart.RECOMMENDATION;
import static dk.spor.response.AgendaPart.SUMMARY;

import java.util.List;
import java.util.stream.Collectors;

/** The headings that municipalities' agendas are seen with, to choose from; they are in Danish, as agendas are. */
public enum HeadingSet {
    COMMON(
            of("Resume", SUMMARY),
            of("Indstilling", RECOMMENDATION),
            of("Sagsfremstilling", CASE),
            of("Økonomi", ECONOMY),
            of("Videre proces", PROCESS),
            of("Bilag", APPENDICES),
            of("Beslutning", DECISION)),
    OCCASION(
            of("Forventet sagsgang", PROCESS),
            of("Anledning", SUMMARY),
            of("Indstilling", RECOMMENDATION),
            of("Sagsfremstilling", CASE),
            of("Beslutning", DECISION)),
    COMPETENCES(
            of("Resume", SUMMARY),
            of("Indstilling", RECOMMENDATION),
            of("Beslutningskompetence", COMPETENCE),
            of("Sagsfremstilling", CASE),
            of("Beslutning", DECISION),
            of("Fraværende", OWN)),
    CORE(
            of("Sagens kerne", SUMMARY),
            of("Indstilling", RECOMMENDATION),
            of("Beslutning", DECISION),
            of("Sagsfremstilling", CASE),
            of("Bilag", APPENDICES)),
    CASE_NUMBER(
            of("Resume", SUMMARY),
            of("Sagsfremstilling", CASE),
            of("Det indstilles, at …", RECOMMENDATION),
            of("Sag nr.", OWN)),
    SIGNATURES(
            of("Sagsfremstilling", CASE),
            of("Økonomi", ECONOMY),
            of("Indstilling", RECOMMENDATION),
            of("Bilag", APPENDICES),
            of("Beslutning", DECISION),
            of("Underskriftsside", OWN));

    private final List<AgendaHeading> headings;

    HeadingSet(AgendaHeading... headings) {
        this.headings = List.of(headings);
    }

    public List<AgendaHeading> headings() {
        return headings;
    }

    /** All of them on one line. */
    public String line() {
        return headings.stream().map(AgendaHeading::heading).collect(Collectors.joining(" · "));
    }

    private static AgendaHeading of(String heading, AgendaPart part) {
        return new AgendaHeading(heading, part);
    }
}
