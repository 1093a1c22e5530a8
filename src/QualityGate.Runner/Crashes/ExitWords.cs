using System.Diagnostics;
using System.Globalization;

namespace QualityGate.Runner.Crashes;

/// <summary>What the exit code of a process says about its end, in words that go on after "The test process".</summary>
internal static class ExitWords
{
    /// <summary>A shell's and the runtime's way of telling that a signal ended the process: its number is added to this.</summary>
    private const int Signal = 128;

    public const int Killed = Signal + 9;

    /// <param name="code">Null when the process gave none in time.</param>
    public static string Of(int? code) => code switch
    {
        null => "was gone",
        0 => "ended with code 0, as Environment.Exit(0) does,",
        > Signal and <= Signal + 64 when !OperatingSystem.IsWindows() => OfSignal(code.Value - Signal),
        < 0 or > 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"ended with code 0x{code.Value:X8}"),
        { } other => string.Create(CultureInfo.InvariantCulture, $"ended with code {other}"),
    };

    private static string OfSignal(int number) => number switch
    {
        2 => "was interrupted (signal 2, SIGINT)",
        4 => "executed an illegal instruction (signal 4, SIGILL)",
        6 => "was aborted (signal 6, SIGABRT)",
        7 => "touched memory that is not there (signal 7, SIGBUS)",
        8 => "divided by zero in native code (signal 8, SIGFPE)",
        9 => "was killed by signal 9 (SIGKILL), by itself, by another process, or by the kernel for lack of memory,",
        11 => "touched memory that is not its own (signal 11, SIGSEGV)",
        13 => "wrote to a closed pipe (signal 13, SIGPIPE)",
        15 => "was asked to end (signal 15, SIGTERM)",
        > 0 => string.Create(CultureInfo.InvariantCulture, $"was ended by signal {number}"),
        _ => throw new UnreachableException(),
    };
}
