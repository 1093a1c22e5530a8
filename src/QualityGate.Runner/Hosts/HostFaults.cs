using System.Collections.Immutable;
using QualityGate.Core.Faults;

namespace QualityGate.Runner.Hosts;

/// <summary>Says in one sentence why a host did not start, and what to do about it where that is known.</summary>
internal static class HostFaults
{
    private const int DetailLines = 12;

    private const string WrongRuntime = "You must install or update .NET";

    /// <param name="words">What the host or the runtime wrote.</param>
    /// <param name="otherwise">The sentence for words that are not understood.</param>
    public static Fault Of(string words, string otherwise) => new()
    {
        Kind = FaultKind.Environment,
        Message = MissingRuntime(words) ?? FirstSentence(words) ?? otherwise,
        Details = Lines(words),
    };

    /// <summary>Whether the runtime said that it is not the one the tests want: then no other host will do better.</summary>
    public static bool IsMissingRuntime(Fault fault) => fault.Details.Any(line => line.Contains(WrongRuntime, StringComparison.Ordinal));

    /// <summary>The runtime's own message names the missing version, and the page to get it from.</summary>
    private static string? MissingRuntime(string words)
    {
        if (!words.Contains(WrongRuntime, StringComparison.Ordinal))
            return null;

        string? framework = Lines(words).FirstOrDefault(line => line.StartsWith("Framework:", StringComparison.Ordinal));
        string? download = Lines(words).FirstOrDefault(line => line.StartsWith("https://", StringComparison.Ordinal));
        return $"The tests need a .NET runtime that is not installed ({framework?["Framework:".Length..].Trim() ?? "unknown"}). Download it from {download ?? "https://aka.ms/dotnet/download"} or let the tests run on a later one with --roll-forward.";
    }

    /// <summary>An exception's first line without its type, which is for the details.</summary>
    private static string? FirstSentence(string words)
    {
        string? first = Lines(words).FirstOrDefault();
        int colon = first?.IndexOf("Exception: ", StringComparison.Ordinal) ?? -1;
        return colon < 0 ? null : $"The test host could not load the tests: {first![(colon + "Exception: ".Length)..]}";
    }

    private static ImmutableArray<string> Lines(string words) =>
        [.. words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(DetailLines * 2)];
}
