using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RuleEngine.Articles.Reading;

/// <summary>Cuts a stream into lines without holding more of it than one line, and never more than the limit. Not thread-safe.</summary>
/// <remarks>
/// A line above the limit is passed over to its end and reported as too long. In UTF-16 a line feed is looked for as a whole code
/// unit: the byte 0x0A is half of other characters too (U+060A, U+0A05).
/// </remarks>
internal sealed class ByteLineReader
{
    private const int FirstCapacity = 64 * 1024;

    private readonly Stream _stream;
    private readonly ArticleEncoding _asked;
    private readonly int _limit;
    private byte[] _buffer = new byte[FirstCapacity];
    private int _start;
    private int _end;
    private long _offset;
    private int _number;
    private bool _isAtEnd;

    public ByteLineReader(Stream stream, ArticleEncoding asked, int limit) => (_stream, _asked, _limit) = (stream, asked, limit);

    /// <summary>How the bytes stand for characters; known once a line has been read.</summary>
    public ByteForm Form { get; private set; }

    private int UnitLength => Form is ByteForm.Utf16LittleEndian or ByteForm.Utf16BigEndian ? 2 : 1;

    /// <summary>Reads the next line; false at the end of the stream.</summary>
    /// <exception cref="IOException">The stream fails.</exception>
    public bool TryRead(out ByteLine line)
    {
        if (_number == 0)
        {
            ReadMark();
        }

        line = default;
        var searched = 0;
        int length;
        while ((length = LineFeedFrom(searched)) < 0)
        {
            searched = (_end - _start) / UnitLength * UnitLength;
            if (searched > _limit)
            {
                line = PassOver();
                return true;
            }

            if (_isAtEnd)
            {
                length = _end - _start;
                break;
            }

            Fill();
        }

        if (_isAtEnd && _start == _end)
        {
            return false;
        }

        line = length > _limit
            ? new ByteLine(++_number, _offset, default, IsTooLong: true)
            : new ByteLine(++_number, _offset, _buffer.AsMemory(_start, length), IsTooLong: false);
        Advance(Math.Min(length + UnitLength, _end - _start));
        return true;
    }

    private void ReadMark()
    {
        while (_end < 3 && !_isAtEnd)
        {
            Fill();
        }

        (Form, var markLength) = TextDecoder.FormOf(_buffer.AsSpan(0, _end), _asked);
        Advance(markLength);
    }

    /// <summary>The number of bytes before the next line feed, or -1 where the buffer holds none.</summary>
    private int LineFeedFrom(int searched)
    {
        var bytes = _buffer.AsSpan(_start + searched, _end - _start - searched);
        var index = UnitLength == 1
            ? bytes.IndexOf((byte)'\n')
            : 2 * MemoryMarshal.Cast<byte, ushort>(bytes).IndexOf(LineFeedUnit());
        return index < 0 ? -1 : searched + index;
    }

    private ushort LineFeedUnit() =>
        Form == ByteForm.Utf16LittleEndian == BitConverter.IsLittleEndian ? '\n' : BinaryPrimitives.ReverseEndianness((ushort)'\n');

    private ByteLine PassOver()
    {
        var line = new ByteLine(++_number, _offset, default, IsTooLong: true);
        int length;
        while ((length = LineFeedFrom(0)) < 0 && !_isAtEnd)
        {
            // An odd byte is the first half of a code unit: it stays for the next round.
            Advance((_end - _start) / UnitLength * UnitLength);
            Fill();
        }

        Advance(length < 0 ? _end - _start : length + UnitLength);
        return line;
    }

    private void Advance(int count)
    {
        _start += count;
        _offset += count;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}
