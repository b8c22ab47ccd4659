package dk.spor.notification;

/** Hands a message to whoever brings it on, and says what came of it. */
interface Mailer {

    Reply send(Message message);
}
