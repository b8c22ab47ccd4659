package dk.spor.records;

import dk.spor.organisation.Organisation;
import dk.spor.response.Arrival.Registration;
import dk.spor.response.Confirmation;
import dk.spor.response.SubmittedPapers;
import dk.spor.response.SubmittedPapers.Paper;
import dk.spor.response.VersionStep;
import dk.spor.response.VersionSummary;
import dk.spor.shared.CaseRef;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a case file says of itself, as {@code docs/records/case-file.schema.json} describes it. The same case file has the
 * same bytes until something happens to what was submitted, it is filed elsewhere, an extension moves the end of its seal,
 * or the consultation or one of the parties gets another name.
 */
final class Manifest {

    static final String FORMAT = "spor.case-file/2";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    static byte[] of(String title, Filed filed, Organisation association) {
        SubmittedPapers papers = filed.papers();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("title", title);
        manifest.put("documentType", "HEARING_RESPONSE");
        manifest.put("direction", filed.direction().name());
        filed.standsUnder().ifPresent(it -> {
            manifest.put("caseNumber", it.value());
            manifest.put("kle", kle(it));
        });
        manifest.put("sender", party(papers.municipality()));
        manifest.put("recipient", party(association));
        manifest.put("receivedAt", papers.version().receivedAt().toString());
        manifest.put("consultation", papers.consultation().title());
        manifest.putAll(version(papers.version()));
        Registration registered = papers.version().arrival().registered();
        if (registered != null) {
            manifest.put("registered", registered(registered));
        }
        if (papers.version().arrival().late()) {
            manifest.put("late", true);
        }
        manifest.put("confidentiality", confidentiality(papers));
        VersionSummary before = papers.before();
        if (before != null) {
            manifest.put("supersedes", version(before));
        }
        manifest.put("steps", papers.steps().stream().map(Manifest::step).toList());
        manifest.put("files", papers.papers().stream().map(Manifest::file).toList());
        return JSON.writeValueAsBytes(manifest);
    }

    /** What the secretariat registered: the original is the file of the kind DOCUMENT. */
    private static Map<String, Object> registered(Registration registered) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("channel", registered.channel().name());
        said.put("sender", registered.sender());
        said.put("at", registered.at().toString());
        said.put("originalSha256", registered.sha256());
        return said;
    }

    private static Map<String, Object> kle(CaseRef number) {
        Map<String, Object> kle = new LinkedHashMap<>();
        kle.put("subject", number.subject());
        kle.put("facet", number.facet());
        return kle;
    }

    private static Map<String, Object> party(Organisation organisation) {
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("name", organisation.name());
        String cvr = organisation.cvr();
        if (cvr != null) {
            party.put("cvr", cvr);
        }
        return party;
    }

    private static Map<String, Object> version(VersionSummary version) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("version", version.number());
        said.put("receiptNumber", version.receipt().value());
        return said;
    }

    /** What happened and when, and as what somebody did it; nobody is named. */
    private static Map<String, Object> step(VersionStep step) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("step", step.step().name());
        said.put("at", step.at().toString());
        if (step.function() != null) {
            said.put("function", step.function().name());
        }
        if (!step.reason().isEmpty()) {
            said.put("reason", step.reason());
        }
        Confirmation decision = step.decision();
        if (decision != null) {
            said.put("meetingDate", String.valueOf(decision.meetingDate()));
            said.put("itemNumber", decision.itemNumber());
            if (!decision.minutes().isEmpty()) {
                said.put("minutes", decision.minutes());
            }
        }
        return said;
    }

    /** Sealed says when it ends; a seal that was opened early is not told of in the file. */
    private static Map<String, Object> confidentiality(SubmittedPapers papers) {
        Map<String, Object> confidentiality = new LinkedHashMap<>();
        Instant opens = papers.terms().deadline().lateFrom();
        switch (papers.terms().seal()) {
            case UNTIL_DEADLINE -> {
                confidentiality.put("level", "SEALED_UNTIL_DEADLINE");
                confidentiality.put("until", opens.toString());
            }
            case ON_RECEIPT -> confidentiality.put("level", "NONE");
        }
        return confidentiality;
    }

    private static Map<String, Object> file(Paper paper) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", paper.name());
        file.put("kind", paper.kind().name());
        file.put("mediaType", paper.mediaType());
        file.put("sha256", paper.sha256());
        return file;
    }
}
