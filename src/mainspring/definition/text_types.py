"""Types of texts that are more than texts: what fits them, under a name of their own."""

from __future__ import annotations

from dataclasses import dataclass

from mainspring.definition.arguments import checked_class


@checked_class
@dataclass(frozen=True, slots=True, kw_only=True)
class TextType:
    """A type of texts, a scalar of the schema.

    Values that come in must fit it; what is stored is answered as it is.

    Args:
        name: in the schema.
        pattern: a regular expression of Python's that a whole text fits. One that is slow on some
            texts is slow on whatever callers send, up to 2,048 characters.
        description: shown in the schema.
        url: of its specification.
    """

    name: str
    pattern: str
    description: str = ""
    url: str = ""


_COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
    "BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ "
    "DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP "
    "GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG "
    "KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
    "MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE "
    "PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL "
    "SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM "
    "US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)
_CURRENCIES = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN "
    "BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR "
    "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD "
    "JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK "
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL "
    "THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR "
    "XOF XPF XSU YER ZAR ZMW ZWG ZWL"
)
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_FOUR = rf"{_OCTET}(?:\.{_OCTET}){{3}}"
_GROUP = r"[0-9A-Fa-f]{1,4}"


def _six() -> str:
    """Write the forms of an address of IPv6: RFC 4291, section 2.2."""
    whole = rf"(?:{_GROUP}:){{7}}{_GROUP}"
    mapped = rf"::(?:[Ff]{{4}}:)?{_FOUR}"
    short = (
        rf"(?:{_GROUP}(?::{_GROUP}){{0,{before - 1}}})?::"
        rf"(?:{_GROUP}(?::{_GROUP}){{0,{6 - before}}})?"
        for before in range(1, 7)
    )
    ends = rf"(?:{_GROUP}:){{7}}:|:(?::{_GROUP}){{7}}"
    return "|".join((whole, mapped, *short, ends))


BUILT_IN: dict[str, TextType] = {
    item.name: item
    for item in (
        TextType(
            name="Email",
            pattern=rf"[\w.!#$%&'*+/=?^`{{|}}~-]{{1,64}}@(?:{_LABEL}\.)+{_LABEL}",
            description="An e-mail address.",
            url="https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address",
        ),
        TextType(
            name="URL",
            pattern=r"(?i:https?|ftps?)://[^\s/?#]+[^\s]*",
            description="An address of a page or file: http, https, ftp or ftps.",
            url="https://www.rfc-editor.org/rfc/rfc3986",
        ),
        TextType(
            name="IPAddress",
            pattern=f"{_FOUR}|{_six()}",
            description="An address of IPv4 or IPv6.",
        ),
        TextType(
            name="Colour",
            pattern=r"#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})",
            description="A colour as in CSS, such as #1e90ff.",
            url="https://www.w3.org/TR/css-color-4/#hex-notation",
        ),
        TextType(
            name="PhoneNumber",
            pattern=r"\+[1-9][0-9]{6,14}",
            description="A telephone number by E.164, such as +12125550123.",
            url="https://www.itu.int/rec/T-REC-E.164",
        ),
        TextType(
            name="CountryCode",
            pattern=_COUNTRIES.replace(" ", "|"),
            description="A country by ISO 3166-1, two letters.",
            url="https://www.iso.org/iso-3166-country-codes.html",
        ),
        TextType(
            name="CurrencyCode",
            pattern=_CURRENCIES.replace(" ", "|"),
            description="A currency by ISO 4217, three letters.",
            url="https://www.iso.org/iso-4217-currency-codes.html",
        ),
    )
}
"""Types that are there without being declared, by name."""
