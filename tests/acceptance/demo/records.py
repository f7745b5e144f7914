"""A few records in the form of the real ones."""

from typing import Final

AIRLINES = """\
carrier,name
DL,Delta Air Lines Inc.
UA,United Air Lines Inc.
"""
AIRPORTS = """\
faa,name,lat,lon,alt,tz,dst,tzone
EWR,Newark Liberty Intl,40.6925,-74.168667,18,-5,A,America/New_York
IAH,George Bush Intercontinental,29.984433,-95.341442,97,-6,A,America/Chicago
PHX,Phoenix Sky Harbor Intl,33.434278,-112.011583,1135,-7,N,America/Phoenix
YAK,Yakutat,59.5012,-139.6599,33,-9,A,NA
"""
PLANES = """\
tailnum,year,type,manufacturer,model,engines,seats,speed,engine
N10156,2004,Fixed wing multi engine,EMBRAER,EMB-145XR,2,55,NA,Turbo-fan
N14228,NA,Fixed wing multi engine,BOEING,737-824,2,149,432,Turbo-fan
"""
# On time, to an airport and with a plane that are not on record, and cancelled.
FLIGHTS = """\
year,month,day,dep_time,sched_dep_time,dep_delay,arr_time,sched_arr_time,arr_delay,carrier,flight,\
tailnum,origin,dest,air_time,distance,hour,minute,time_hour
2013,1,1,517,515,2,830,819,11,UA,1545,N14228,EWR,IAH,227,1400,5,15,2013-01-01T10:00:00Z
2013,1,1,2359,2355,4,442,435,7,DL,303,N999XX,EWR,SJU,189,1608,23,55,2013-01-02T04:00:00Z
2013,7,1,NA,1600,NA,NA,1830,NA,UA,15,NA,EWR,PHX,NA,2133,16,0,2013-07-01T20:00:00Z
"""
WEATHER = """\
origin,year,month,day,hour,temp,dewp,humid,wind_dir,wind_speed,wind_gust,precip,pressure,visib,\
time_hour
EWR,2013,1,1,5,39.02,28.04,64.43,260,12.65858,NA,0,1011.9,10,2013-01-01T10:00:00Z
"""

TABLES: Final = {
    "airlines": AIRLINES,
    "airports": AIRPORTS,
    "planes": PLANES,
    "flights": FLIGHTS,
    "weather": WEATHER,
}
COUNTS: Final = {"airlines": 2, "airports": 4, "planes": 2, "flights": 3, "weather": 1}
