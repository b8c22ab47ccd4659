package dk.spor.shared;

/** What kinds of file are called that neither Java nor Spring has a name for. */
public interface MediaTypes {

    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
