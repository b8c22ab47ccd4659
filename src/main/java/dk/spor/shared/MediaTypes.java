package dk.spor.shared;

/** What kinds of file are called that neither Java nor Spring has a name for. */
public interface MediaTypes {

    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    String CSV = "text/csv;charset=utf-8";

    String HTML = "text/html;charset=utf-8";
}
