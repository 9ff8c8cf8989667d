package cn.petition.web.conference;

import java.util.List;

/** The minutes of one meeting in finished words. */
record MinutesPage(
        String back,
        String office,
        String title,
        String number,
        String kind,
        String day,
        String place,
        String chair,
        String participants,
        List<String> agenda,
        List<String> decisions,
        List<String> text) {}
