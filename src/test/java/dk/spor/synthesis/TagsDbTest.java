package dk.spor.synthesis;

import static dk.spor.shared.Outcomes.refusals;
import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DbTest
class TagsDbTest {

    private final SynthesisWorld world;
    private final Tags tags;
    private final WorkList list;

    TagsDbTest(SynthesisWorld world, Tags tags, WorkList list) {
        this.world = world;
        this.tags = tags;
        this.list = list;
    }

    @Test
    void aTagIsFoundWithWhatStandsBelowIt() {
        SynthesisScene scene = world.answered();
        TagId wide = scene.tag("Transport");
        TagId narrow = done(save(scene, UUID.randomUUID(), "Cykler", wide, null));
        tag(scene, "VIB-1", narrow);
        tag(scene, "LEM-1", wide);

        assertThat(labels(scene, wide)).containsExactly("LEM-1", "VIB-1");
        assertThat(labels(scene, narrow)).containsExactly("VIB-1");
        assertThat(tree(scene).branches())
                .extracting(it -> it.tag().name() + it.depth())
                .containsExactly("Transport0", "Cykler1");
    }

    @Test
    void whatWasMergedCountsAsTheOtherAndComesBackAsItWas() {
        SynthesisScene scene = world.answered();
        TagId cars = scene.tag("Biler");
        TagId traffic = scene.tag("Trafik");
        tag(scene, "VIB-1", cars);
        tag(scene, "VIB-2", cars, traffic);

        done(merge(scene, cars, traffic));
        assertThat(labels(scene, traffic)).as("each once").containsExactly("VIB-1", "VIB-2");
        assertThat(scene.tags("VIB-2")).containsExactly("Trafik");
        assertThat(refusals(merge(scene, traffic, cars))).containsExactly("synthesis.refusal.tag.into");

        done(merge(scene, cars, null));
        assertThat(scene.tags("VIB-1")).containsExactly("Biler");
        assertThat(scene.tags("VIB-2")).containsExactly("Biler", "Trafik");
    }

    @Test
    void aTagMayNotStandBelowItselfNorBearANameThatThereIs() {
        SynthesisScene scene = world.answered();
        TagId wide = scene.tag("Transport");
        TagId narrow = done(save(scene, UUID.randomUUID(), "Cykler", wide, null));

        assertThat(refusals(save(scene, wide.value(), "Transport", narrow, null)))
                .containsExactly("synthesis.refusal.tag.parent");
        assertThat(refusals(save(scene, UUID.randomUUID(), " cykler ", null, null)))
                .containsExactly("synthesis.refusal.tag.sameName");
        assertThat(refusals(save(scene, UUID.randomUUID(), " ", null, null)))
                .containsExactly("synthesis.refusal.tag.noName");
        assertThat(refusals(save(scene, UUID.randomUUID(), "Ny", null, new PersonId(UUID.randomUUID()))))
                .containsExactly("synthesis.refusal.worker");
    }

    @Test
    void separatingATagThatWouldStandBelowWhatStandsBelowItIsRefused() {
        SynthesisScene scene = world.answered();
        TagId above = scene.tag("Samfund");
        TagId tag = done(save(scene, UUID.randomUUID(), "Transport", above, null));
        TagId below = done(save(scene, UUID.randomUUID(), "Cykler", tag, null));
        TagId other = scene.tag("Trafik");
        done(merge(scene, tag, other));
        done(save(scene, above.value(), "Samfund", below, null));

        assertThat(refusals(merge(scene, tag, null))).containsExactly("synthesis.refusal.tag.loop");

        assertThat(tree(scene).branches())
                .as("none is gone")
                .extracting(it -> it.tag().name() + it.depth())
                .containsExactly("Trafik0", "Cykler1", "Samfund2");
        done(save(scene, above.value(), "Samfund", null, null));
        done(merge(scene, tag, null));
        assertThat(tree(scene).branches())
                .extracting(it -> it.tag().name() + it.depth())
                .containsExactly("Samfund0", "Transport1", "Cykler2", "Trafik0");
    }

    @Test
    void aTagOfAnotherConsultationIsNotWrittenOver() {
        SynthesisScene scene = world.answered();
        TagId tag = scene.tag("Transport");
        SynthesisScene elsewhere = world.answered();

        assertThatThrownBy(() -> save(elsewhere, tag.value(), "Andet", null, null))
                .isInstanceOf(NotFound.class);

        assertThat(tree(scene).find(tag).orElseThrow().name()).isEqualTo("Transport");
    }

    @Test
    void aTagsWorkerGetsWhatNobodyHas() {
        SynthesisScene scene = world.answered();
        PersonId lead = Objects.requireNonNull(scene.consultation.lead().person());
        TagId tag = done(save(scene, UUID.randomUUID(), "Transport", null, lead));
        PersonId officer = Objects.requireNonNull(scene.officer.person());
        done(scene.bean(AssignPoint.class)
                .assign(scene.point("VIB-2").point().id(), new Assignment(officer, null), scene.officer));

        tag(scene, "VIB-1", tag);
        tag(scene, "VIB-2", tag);

        AssessmentHistory history = scene.bean(AssessmentHistory.class);
        assertThat(history.assignment(scene.point("VIB-1").point().id(), scene.officer)
                        .worker())
                .isEqualTo(lead);
        assertThat(history.assignment(scene.point("VIB-2").point().id(), scene.officer)
                        .worker())
                .isEqualTo(officer);
    }

    @Test
    void aWorkerWhoHasLeftIsPassedOverAndThatIsTold() {
        SynthesisScene scene = world.answered();
        TagId gone = scene.tag("Transport");
        scene.bean(TagStore.class)
                .keep(scene.consultation.id(), new Tag(gone, null, "Transport", new PersonId(UUID.randomUUID()), null));
        PersonId lead = Objects.requireNonNull(scene.consultation.lead().person());
        TagId manned = done(save(scene, UUID.randomUUID(), "Vand", null, lead));
        PointId point = scene.point("VIB-1").point().id();
        TagPoint tagging = scene.bean(TagPoint.class);

        assertThat(done(tagging.tag(point, Set.of(gone), scene.officer))).isEqualTo(new TagPoint.Tagged(point, true));
        assertThat(scene.tags("VIB-1")).containsExactly("Transport");
        assertThat(done(tagging.tag(point, Set.of(gone, manned), scene.officer)).workerLeft())
                .as("the new one has a worker who is there")
                .isFalse();
        assertThat(scene.bean(AssessmentHistory.class)
                        .assignment(point, scene.officer)
                        .worker())
                .isEqualTo(lead);
    }

    @Test
    void tagsAreSuggestedByTheStemsOfTheirNamesAndOfWhatWasMergedIntoThem() {
        SynthesisScene scene = world.answered();
        TagId cause = scene.tag("Begrundelser");
        TagId other = scene.tag("Vand");
        TagId almost = scene.tag("Almen støtte");
        done(merge(scene, almost, other));

        assertThat(tags.suggested(tree(scene), scene.point("LEM-1").point().id()))
                .extracting(Tag::id)
                .containsExactly(cause);
        assertThat(tags.suggested(tree(scene), scene.point("VIB-1").point().id()))
                .extracting(Tag::id)
                .containsExactly(other);
    }

    @Test
    void nobodyElseTagsAnything() {
        SynthesisScene scene = world.answered();
        TagId tag = scene.tag("Transport");
        PointId point = scene.point("VIB-1").point().id();
        assertThatThrownBy(() ->
                        scene.bean(TagPoint.class).tag(point, Set.of(tag), scene.consultation.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.bean(SaveTag.class)
                        .save(
                                scene.consultation.id(),
                                tag,
                                new TagEdit("Andet", null, null),
                                scene.consultation.coordinator("Viborg")))
                .isInstanceOf(NotFound.class);
        SynthesisScene elsewhere = world.answered();
        tag(elsewhere, "VIB-1", tag);
        assertThat(elsewhere.tags("VIB-1")).as("a tag of another consultation").isEmpty();
    }

    @Test
    void throughAnyMergesEveryPointKeepsItsTagsAndIsCountedOnce() {
        SynthesisScene scene = world.answered();
        List<TagId> all = List.of(scene.tag("Et"), scene.tag("To"), scene.tag("Tre"), scene.tag("Fire"));
        tag(scene, "VIB-1", all.get(0), all.get(1));
        tag(scene, "AAR-1", all.get(2));
        tag(scene, "LEM-1", all.get(3), all.get(0));
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            TagId into = all.get(random.nextInt(all.size()));
            merge(scene, all.get(random.nextInt(all.size())), random.nextInt(3) == 0 ? null : into);
            Set<String> counted = new HashSet<>();
            for (TagTree.Branch it : tree(scene).branches()) {
                List<String> labels = labels(scene, it.tag().id());
                assertThat(labels)
                        .doesNotHaveDuplicates()
                        .hasSize(tags.count(tree(scene), it.tag().id()));
                counted.addAll(labels);
            }
            assertThat(counted).containsExactlyInAnyOrder("VIB-1", "AAR-1", "LEM-1");
        }
        all.forEach(it -> merge(scene, it, null));
        assertThat(scene.tags("LEM-1")).containsExactly("Et", "Fire");
    }

    private Outcome<TagId> save(
            SynthesisScene scene, UUID id, String name, @Nullable TagId parent, @Nullable PersonId worker) {
        return scene.bean(SaveTag.class)
                .save(scene.consultation.id(), new TagId(id), new TagEdit(name, parent, worker), scene.officer);
    }

    private Outcome<TagId> merge(SynthesisScene scene, TagId tag, @Nullable TagId into) {
        return scene.bean(MergeTag.class).merge(scene.consultation.id(), tag, into, scene.officer);
    }

    private void tag(SynthesisScene scene, String label, TagId... given) {
        done(scene.bean(TagPoint.class).tag(scene.point(label).point().id(), Set.of(given), scene.officer));
    }

    private TagTree tree(SynthesisScene scene) {
        return scene.desk().tags();
    }

    private List<String> labels(SynthesisScene scene, TagId tag) {
        PointFilter filter = new PointFilter(
                null, null, null, null, null, null, null, null, tree(scene).within(tag), "");
        return list.page(scene.desk(), filter, list.found(scene.desk(), filter), 1).stream()
                .map(it -> it.point().label())
                .toList();
    }
}
