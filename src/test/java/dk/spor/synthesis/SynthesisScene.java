package dk.spor.synthesis;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.StartProcessing;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.SubmittedTexts;
import dk.spor.reuse.ReplyEdit;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.StandardReplies;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.similarity.StemPoints;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A secretariat at its desk, with points that have come in, by the same verbs that the pages use. */
public final class SynthesisScene {

    public static final Instant IN_TIME = Instant.parse("2020-11-20T08:00:00Z");
    public static final Instant AFTER_DEADLINE = Instant.parse("2020-12-16T08:00:00Z");

    /** What a standard reply says. */
    public static final String REPLY = "Tak for forslaget. Det tages op senere.";

    public final ConsultationScene consultation;
    /** Of the secretariat. */
    public final Actor officer;

    private final ListableBeanFactory beans;

    SynthesisScene(ListableBeanFactory beans, ConsultationScene consultation) {
        this.beans = beans;
        this.consultation = consultation;
        this.officer = consultation.officer();
    }

    /** The co-ordinator of this municipality, with nothing written, before the deadline. */
    public ResponseScene municipality(String name) {
        bean(BusinessClock.class).stopAt(IN_TIME);
        return bean(ResponseWorld.class).of(consultation, name);
    }

    /** This municipality has answered with such general inputs, before the deadline. */
    public ResponseScene answers(String name, String... inputs) {
        ResponseScene response = municipality(name);
        for (String input : inputs) {
            response.write(ResponseScene.general(input));
        }
        response.submit(response.form());
        return response;
    }

    /** Takes in what has been submitted so far, and lets the deadline pass. */
    public SynthesisScene afterDeadline() {
        takeIn();
        bean(BusinessClock.class).stopAt(AFTER_DEADLINE);
        return this;
    }

    /** What the listeners do a moment after each submission. */
    public void takeIn() {
        for (Respondent it : bean(SubmittedTexts.class).all()) {
            if (it.consultation().equals(consultation.id())) {
                bean(TakeIn.class).takeIn(it);
            }
        }
    }

    /** What makes similar points be found, a moment after they have come in. */
    public void stem() {
        StemPoints stem = bean(StemPoints.class);
        boolean more = true;
        while (more) {
            more = stem.some();
        }
    }

    /** The living points that the officer may read. */
    public List<AnsweredPoint> points() {
        return bean(Points.class).all(consultation.id(), officer);
    }

    /** The one with this label: "VIB-1". */
    public AnsweredPoint point(String label) {
        return points().stream()
                .filter(it -> it.point().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The one with this label as it is read now. */
    public Seen seen(String label) {
        return Seen.of(point(label));
    }

    /** Answers a point as a draft. */
    public PointId save(String label, AssessmentOutcome outcome, String reason, Actor actor) {
        return save(label, outcome, reason, "", actor);
    }

    /** The same with an internal note. */
    public PointId save(String label, AssessmentOutcome outcome, String reason, String note, Actor actor) {
        AssessmentEdit edit = new AssessmentEdit(outcome, RichText.ofPlain(reason), note);
        return done(bean(SaveAssessment.class).save(seen(label), edit, actor));
    }

    /** Answers a point as the officer, and lets the lead approve that. */
    public PointId answer(String label, AssessmentOutcome outcome, String reason) {
        PointId id = save(label, outcome, reason, officer);
        approve(label);
        return id;
    }

    /** Sends the draft of an answer as the officer, and lets the lead approve it. */
    public void approve(String label) {
        done(go(label, CheckAssessment.Way.SEND, "", officer));
        done(go(label, CheckAssessment.Way.APPROVE, "", consultation.lead()));
    }

    /** The officer's desk. */
    public Desk desk() {
        return bean(Desks.class).of(consultation.slug(), officer).orElseThrow();
    }

    /** Who is to answer a point, and by when. */
    public Assignment assignment(String label) {
        return bean(AssessmentHistory.class).assignment(point(label).point().id(), officer);
    }

    /** The names of the tags that a point bears. */
    public List<String> tags(String label) {
        PointId id = point(label).point().id();
        return bean(Tags.class).of(desk().tags(), List.of(id)).getOrDefault(id, List.of()).stream()
                .map(Tag::name)
                .toList();
    }

    /** The processing of the responses has begun. */
    public SynthesisScene processing() {
        done(bean(StartProcessing.class).start(consultation.id(), consultation.lead()));
        return this;
    }

    /** It is concluded; no verb leads there yet. */
    public SynthesisScene concluded() {
        int changed = bean(JdbcClient.class)
                .sql("update consultation.consultation set status = 'CONCLUDED' where id = :id")
                .param("id", consultation.id().value())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("not concluded");
        }
        return this;
    }

    /** Adds a tag at the top of the tree. */
    public TagId tag(String name) {
        return done(bean(SaveTag.class)
                .save(consultation.id(), new TagId(UUID.randomUUID()), new TagEdit(name, null, null), officer));
    }

    /** A standard reply that is called so. */
    public ReplyVersion reply(String title) {
        ReplyEdit edit = new ReplyEdit(title, RichText.ofPlain(REPLY));
        return done(
                bean(StandardReplies.class).keep(consultation.id(), new ReplyId(UUID.randomUUID()), edit, 0, officer));
    }

    public Outcome<PointId> go(String label, CheckAssessment.Way way, String why, Actor actor) {
        Seen seen = seen(label);
        return bean(CheckAssessment.class).go(seen.point(), way, seen.revision(), why, actor);
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public static <T> T done(Outcome<T> outcome) {
        return ResponseScene.done(outcome);
    }
}
