package dk.spor.response;

import dk.spor.comment.CommentSubject;
import dk.spor.comment.CommentedPart;
import dk.spor.comment.CommentedThing;
import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of an input that is commented on what may stand in a mail: the consultation's title and the page. */
@Component
class CommentedInputs implements CommentedThing {

    private final Consultations consultations;
    private final JdbcClient jdbc;

    CommentedInputs(Consultations consultations, JdbcClient jdbc) {
        this.consultations = consultations;
        this.jdbc = jdbc;
    }

    /** An input that was removed is still talked about. */
    @Override
    public Optional<CommentedPart> find(CommentSubject subject) {
        if (!subject.kind().equals(InputId.KIND)) {
            return Optional.empty();
        }
        return jdbc.sql("select consultation from response.response where id = :whole")
                .param("whole", subject.whole())
                .query(UUID.class)
                .optional()
                .flatMap(it -> consultations.find(new ConsultationId(it), Actor.ANYONE))
                .map(it -> new CommentedPart(
                        it.title(),
                        "/consultations/" + it.slug() + "/response/inputs/" + subject.part() + "/comments",
                        it.id().task(),
                        writers(subject.part())));
    }

    private Set<PersonId> writers(UUID input) {
        return jdbc.sql("""
                        select changed_by from response.input where id = :input
                        union select written_by from response.input_revision where input = :input
                        """).param("input", input).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
