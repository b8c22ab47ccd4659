package dk.spor.ui;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, times and numbers as Danish or British English text; every instant is shown in Copenhagen's time. */
public enum Formats {
    DANISH(new Locale("da", "DK"), "d. MMMM yyyy", "EEEE 'den' d. MMMM yyyy", "'kl.' HH.mm", "'kl.' HH.mm.ss"),
    ENGLISH(Locale.UK, "d MMMM yyyy", "EEEE d MMMM yyyy", "'at' HH:mm", "'at' HH:mm:ss");

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter time;
    private final DateTimeFormatter seconds;

    Formats(Locale locale, String date, String weekday, String time, String seconds) {
        this.locale = locale;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
        this.time = DateTimeFormatter.ofPattern(time, locale);
        this.seconds = DateTimeFormatter.ofPattern(seconds, locale);
    }

    /** The formats of a language; Danish unless it is English. */
    public static Formats of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : DANISH;
    }

    public Locale locale() {
        return locale;
    }

    /** "1. februar 2021". */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** "1. februar 2021", of the day it is in Copenhagen. */
    public String date(Instant instant) {
        return date(Copenhagen.day(instant));
    }

    /** "mandag den 1. februar 2021". */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** "kl. 10.00". */
    public String time(Instant instant) {
        return time.format(Copenhagen.at(instant));
    }

    /** "kl. 10.00". */
    public String time(LocalDateTime local) {
        return time.format(local);
    }

    /** "1. februar 2021 kl. 10.00". */
    public String moment(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /** "1. februar 2021 kl. 10.00". */
    public String moment(LocalDateTime local) {
        return date(local.toLocalDate()) + " " + time.format(local);
    }

    /** "29. januar 2021 kl. 14.32.07", as on a receipt. */
    public String toTheSecond(Instant instant) {
        return date(instant) + " " + seconds.format(Copenhagen.at(instant));
    }

    /** "mandag den 1. februar 2021 kl. 10.00". */
    public String weekdayAndTime(LocalDateTime local) {
        return weekday(local.toLocalDate()) + " " + time.format(local);
    }

    /** "mandag den 1. februar 2021 kl. 10.00". */
    public String deadline(Deadline deadline) {
        return weekdayAndTime(deadline.local());
    }

    /** "1.234". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** "340 kB" or "1,4 MB", of 1000 and 1000000 bytes, as people's own machines say it. */
    public String size(long bytes) {
        return bytes < 1_000_000
                ? number(Math.max(1, Math.round(bytes / 1000.0))) + " kB"
                : tenths(bytes / 1_000_000.0) + " MB";
    }

    /** "1,4": one decimal, rounded up, so that a text that is over its limit never looks as if it were not. */
    public String tenths(double number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.UP);
        return format.format(number);
    }
}
