"""Reads a calendar and prints its events as JSON, each property as it was understood."""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
events = [
    {
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "first": event["DTSTART"].dt.isoformat(),
        "behind": event["DTEND"].dt.isoformat(),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "parts": [part.name for part in event.subcomponents],
    }
    for event in calendar.walk("VEVENT")
]
json.dump(events, sys.stdout)
