package dk.spor.identity;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links, as hashes. Each is used at most once, however many try at the same instant. */
@Component
class LinkStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a link lets in. */
    record LetIn(PersonId person, String back) {}

    /** What came of a try: somebody to let in, if the code was right; of nobody's link when person is null. */
    record Tried(@Nullable UUID person, int triesLeft, Optional<LetIn> letIn) {}

    /** Adds a link, and clears away those that ended long ago. */
    void add(Link link) {
        jdbc.sql("delete from identity.link where valid_until < :ended")
                .param("ended", utc(link.made().minus(KEPT)))
                .update();
        Place invites = link.invites();
        jdbc.sql("""
                        insert into identity.link
                            (id, person, token_hash, code_hash, back, organisation, role, task, made, valid_until)
                        values (:id, :person, :token, :code, :back, :organisation, :role, :task, :made, :until)
                        """)
                .param("id", link.id().value())
                .param("person", link.person() == null ? null : link.person().value())
                .param("token", Secrets.hash(link.token()))
                .param("code", link.code() == null ? null : Secrets.hash(link.id(), link.code()))
                .param("back", link.back())
                .param(
                        "organisation",
                        invites == null ? null : invites.organisation().value())
                .param("role", invites == null ? null : invites.role().name())
                .param("task", invites == null ? null : invites.taskValue())
                .param("made", utc(link.made()))
                .param("until", utc(link.validUntil()))
                .update();
    }

    Optional<LetIn> useToken(String token, Instant now) {
        return jdbc.sql("""
                        update identity.link set used = :now
                        where token_hash = :hash and used is null and valid_until > :now and person is not null
                        returning person, back
                        """)
                .param("hash", Secrets.hash(token))
                .param("now", utc(now))
                .query(LinkStore::letIn)
                .optional()
                .flatMap(it -> it);
    }

    /** Counts a try and looks at it; empty when there is nothing left to try. To be called in a transaction. */
    Optional<Tried> tryCode(LinkId id, String code, Instant now) {
        return jdbc.sql("""
                        update identity.link set tries = tries + 1
                        where id = :id and used is null and valid_until > :now and tries < :most
                        returning person, back, code_hash, tries
                        """)
                .param("id", id.value())
                .param("now", utc(now))
                .param("most", Link.MOST_TRIES)
                .query((row, n) -> {
                    boolean right = MessageDigest.isEqual(row.getBytes("code_hash"), Secrets.hash(id, code));
                    return new Tried(
                            row.getObject("person", UUID.class),
                            Link.MOST_TRIES - row.getInt("tries"),
                            right ? letIn(row, n) : Optional.empty());
                })
                .optional();
    }

    /** Lets this person's codes be wrong from now on; their links go on. */
    void endCodes(PersonId person) {
        jdbc.sql("update identity.link set code_hash = null where person = :person and code_hash is not null")
                .param("person", person.value())
                .update();
    }

    /** Lets no earlier invitation to the same mandate be used any more. */
    void endInvitations(PersonId person, Place to, Instant now) {
        jdbc.sql("""
                        update identity.link set used = :now
                        where person = :person and used is null and organisation = :organisation and role = :role
                            and task is not distinct from :task
                        """)
                .param("person", person.value())
                .param("organisation", to.organisation().value())
                .param("role", to.role().name())
                .param("task", to.taskValue())
                .param("now", utc(now))
                .update();
    }

    /** Lets none of this person's links be used any more. */
    void endAll(PersonId person, Instant now) {
        jdbc.sql("update identity.link set used = :now where person = :person and used is null")
                .param("person", person.value())
                .param("now", utc(now))
                .update();
    }

    private static Optional<LetIn> letIn(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return person == null ? Optional.empty() : Optional.of(new LetIn(new PersonId(person), row.getString("back")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
