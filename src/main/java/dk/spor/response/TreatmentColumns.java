package dk.spor.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a response was treated, as the columns that drafts and versions have in common. */
interface TreatmentColumns {

    String NAMES = "treatment, body, meeting_date, item_number, minutes";
    String PARAMETERS = ":treatment, :body, :meetingDate, :itemNumber, :minutes";

    static Map<String, @Nullable Object> of(TreatmentDetails details) {
        Treatment treatment = details.treatment();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("treatment", treatment == null ? null : treatment.name());
        columns.put("body", details.body());
        columns.put("meetingDate", details.meetingDate());
        columns.put("itemNumber", details.itemNumber());
        columns.put("minutes", details.minutes());
        return columns;
    }

    static TreatmentDetails details(ResultSet row) throws SQLException {
        String treatment = row.getString("treatment");
        return new TreatmentDetails(
                treatment == null ? null : Treatment.valueOf(treatment),
                row.getString("body"),
                row.getObject("meeting_date", LocalDate.class),
                row.getString("item_number"),
                row.getString("minutes"));
    }
}
