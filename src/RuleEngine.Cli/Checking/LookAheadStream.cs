namespace RuleEngine.Cli.Checking;

/// <summary>Reads on from a stream whose first bytes have been looked at. Does not own the stream.</summary>
internal sealed class LookAheadStream(Stream inner) : Stream
{
    // Spaces before the first character are few; what has more of them is read as text.
    private readonly byte[] _ahead = new byte[4096];
    private int _count;
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The byte at an index from where reading will begin; false at the end, and where one cannot look so far.</summary>
    public bool TryPeek(int index, out byte value)
    {
        while (_count <= index && _count < _ahead.Length)
        {
            var read = inner.Read(_ahead, _count, _ahead.Length - _count);
            if (read == 0)
            {
                break;
            }

            _count += read;
        }

        value = index < _count ? _ahead[index] : (byte)0;
        return index < _count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _count)
        {
            return inner.Read(buffer);
        }

        var length = Math.Min(buffer.Length, _count - _taken);
        _ahead.AsSpan(_taken, length).CopyTo(buffer);
        _taken += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
