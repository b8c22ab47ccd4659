package dk.spor.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which Danish offices work: not Saturdays, Sundays or the public holidays. Constitution Day, Christmas Eve
 * and New Year's Eve count as working days, because the law does not free them for everyone.
 */
public interface WorkingDays {

    int LAST_YEAR_OF_PRAYER_DAY = 2023;

    static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /** The day itself when it is a working day, else the last one before it. */
    static LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : onOrBefore(day.minusDays(1));
    }

    /** The day itself when it is a working day, else the first one after it. */
    static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : onOrAfter(day.plusDays(1));
    }

    private static boolean isHoliday(LocalDate day) {
        Set<MonthDay> fixed = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
        long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        boolean movable = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L).contains(afterEaster);
        boolean prayerDay = afterEaster == 26 && day.getYear() <= LAST_YEAR_OF_PRAYER_DAY;
        return fixed.contains(MonthDay.from(day)) || movable || prayerDay;
    }

    /** Easter Sunday by the anonymous Gregorian computus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
