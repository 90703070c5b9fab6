namespace RuleEngine.Articles.Reading;

/// <summary>How the bytes of one file stand for characters, its byte order mark taken into account.</summary>
internal enum ByteForm
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1256,
}
