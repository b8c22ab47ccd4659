package dk.spor.identity;

import dk.spor.shared.Deadline;

/**
 * A piece of work of an organisation for which people are let in.
 *
 * @param title in the language of the task
 * @param path where the work is done
 */
public record Task(TaskId id, String title, Deadline deadline, String path) {}
