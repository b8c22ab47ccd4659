package dk.spor.notification;

import dk.spor.identity.Contactable;

/**
 * Something that a person is to be told by mail: that it has happened, until when, and where to read it. Mail is read by
 * others than its receiver, so nothing of what a page shows to some only belongs here.
 *
 * @param key names the occasion; the same person hears of it once, however often it is sent: "deadline-extended/3f1c…"
 * @param subject one line
 * @param body plain text in the receiver's language, paragraphs with an empty line between them
 * @param path the page to go to, such as "/consultations/klimastrategi"; its full address stands below the body
 */
public record Notice(String key, Contactable to, String subject, String body, String path) {}
