using System.Runtime.InteropServices;

namespace FlakyZoo.Mischief;

/// <summary>Abuse of the standard output of the process, past whatever the framework has put in front of it.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;
    private static readonly byte[] Line = [.. Enumerable.Repeat((byte)'~', 999), (byte)'\n'];

    /// <summary>Writes as many lines of 1,000 bytes, faster than anybody would care to read.</summary>
    public static void Flood(int lines)
    {
        using var output = Console.OpenStandardOutput();
        for (var line = 0; line < lines; line++)
        {
            output.Write(Line);
        }
    }

    /// <summary>Closes the descriptor itself; the next file that anybody opens gets its number.</summary>
    public static void Close() => _ = CloseDescriptor(Descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int CloseDescriptor(int descriptor);
}
