using System.Text.RegularExpressions;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Diagnosis;

/// <summary>Reads clues out of what a failure said.</summary>
internal static partial class FailureClues
{
    public static IEnumerable<Clue> In(Failure failure)
    {
        string text = failure.ExceptionType.Length == 0 ? failure.Message : $"{failure.ExceptionType}: {failure.Message}";
        foreach ((ClueKind kind, Regex pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match)
                yield return new Clue { Kind = kind, Quote = LineAround(text, match.Index) };
        }

        if (failure.StackTrace.Split('\n', 2)[0] is var top && Corrupted().IsMatch(failure.ExceptionType) && InsideCollection().IsMatch(top))
            yield return new Clue { Kind = ClueKind.CollectionModified, Quote = top.Trim() };
        if (TimeComparison.PlaceIn(text) is { } place)
            yield return new Clue { Kind = ClueKind.TimesDiffer, Quote = LineAround(text, place) };
        if (NotationComparison.PlaceIn(text) is { } notation)
            yield return new Clue { Kind = ClueKind.NotationsDiffer, Quote = LineAround(text, notation) };
        if (OutermostUserFrame(failure.StackTrace) is { } frame && SetUpFrame().IsMatch(frame))
            yield return new Clue { Kind = ClueKind.SetUpFailed, Quote = frame };
    }

    // The method the framework called. A Dispose further in was called by the test itself and says nothing about set-up.
    private static string? OutermostUserFrame(string stackTrace) =>
        FailureSignature.UserFrames(stackTrace.Split("----- Inner Stack Trace")[0]).LastOrDefault();

    private static ImmutableArray<(ClueKind Kind, Regex Pattern)> Patterns { get; } =
    [
        (ClueKind.CollectionModified, CollectionModified()),
        (ClueKind.ResourceInUse, ResourceInUse()),
        (ClueKind.WaitExpired, WaitExpired()),
        (ClueKind.WorkUnsettled, WorkUnsettled()),
        (ClueKind.UsedAfterDisposal, UsedAfterDisposal()),
        (ClueKind.NetworkFailed, NetworkFailed()),
        (ClueKind.FileSystemFailed, FileSystemFailed()),
        (ClueKind.MemoryExhausted, MemoryExhausted()),
        (ClueKind.SetUpFailed, FixtureThrew()),
    ];

    private static string LineAround(string text, int index)
    {
        int start = text.LastIndexOf('\n', index) + 1;
        int end = text.IndexOf('\n', index);
        return (end < 0 ? text[start..] : text[start..end]).Trim();
    }

    [GeneratedRegex("Collection was modified|non-concurrent collections must have exclusive access", RegexOptions.CultureInvariant)]
    private static partial Regex CollectionModified();

    // Collections never throw these by themselves, whatever they are asked for: two threads have left them in pieces.
    [GeneratedRegex(@"^System\.(?:IndexOutOfRangeException|NullReferenceException)$", RegexOptions.CultureInvariant)]
    private static partial Regex Corrupted();

    [GeneratedRegex(@"^\s*at System\.Collections\.Generic\.(?:List|Dictionary|HashSet|Queue|Stack|SortedDictionary|SortedSet|SortedList|LinkedList|PriorityQueue)`", RegexOptions.CultureInvariant)]
    private static partial Regex InsideCollection();

    [GeneratedRegex("[Aa]ddress (?:is )?already in use|Only one usage of each socket address|used by another process|EADDRINUSE|conflicts with an existing registration|All pipe instances are busy", RegexOptions.CultureInvariant)]
    private static partial Regex ResourceInUse();

    [GeneratedRegex(@"\b(?:TaskCanceledException|OperationCanceledException|TimeoutException)\b|\btimed out\b|exceeded Timeout value|to complete within\b", RegexOptions.CultureInvariant)]
    private static partial Regex WaitExpired();

    // A status of TaskStatus, or what most code calls the same, on the actual side of a comparison.
    [GeneratedRegex(@"(?:[Aa]ctual|But was): *[""<]?(?:WaitingFor\w+|WaitingToRun|Running|Pending|InProgress|Queued|Processing|Starting|Stopping)\b", RegexOptions.CultureInvariant)]
    private static partial Regex WorkUnsettled();

    [GeneratedRegex(@"\bObjectDisposedException\b", RegexOptions.CultureInvariant)]
    private static partial Regex UsedAfterDisposal();

    [GeneratedRegex(@"\bHttpRequestException\b|Name or service not known|No such host is known|Connection refused|Network is unreachable|Connection reset by peer|transport connection|HttpClient\.Timeout", RegexOptions.CultureInvariant)]
    private static partial Regex NetworkFailed();

    // A file that somebody else holds open is there: that is a question of who else runs, not of the file system.
    [GeneratedRegex(@"\b(?:System\.IO\.IOException(?!.*(?:used by another process|transport connection|already in use))|FileNotFoundException|DirectoryNotFoundException|UnauthorizedAccessException)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FileSystemFailed();

    [GeneratedRegex(@"\b(?:OutOfMemoryException|InsufficientMemoryException)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MemoryExhausted();

    // The words of xunit, NUnit and MSTest for a failure outside of the test method.
    [GeneratedRegex(@"fixture type '[^']*' threw|Cleanup Failure \(|^(?:.*: )?(?:OneTime)?(?:SetUp|TearDown) ?: |\bInitialization method \S+(?: threw|: )|(?:Test|Class|Assembly)Cleanup method", RegexOptions.CultureInvariant)]
    private static partial Regex FixtureThrew();

    [GeneratedRegex(@"\.(?:\.ctor|InitializeAsync|DisposeAsync|Dispose|SetUp|TearDown|OneTimeSetUp|OneTimeTearDown)\(", RegexOptions.CultureInvariant)]
    private static partial Regex SetUpFrame();
}
