namespace QualityGate.Analyzers.Models;

/// <summary>What a method's name promises. Only ever used to stay silent, or where nothing better is to be had.</summary>
internal static class CallNames
{
    private static readonly string[] Waits =
        ["Wait", "Await", "Eventually", "Poll", "SpinUntil", "SpinWait", "Join", "Drain", "Flush", "CompleteWithin", "ThrowWithin", "RetryUntil", "Until"];

    private static readonly string[] Ends =
        ["Stop", "Dispose", "Shutdown", "Complete", "Close", "Finish", "Disconnect", "Terminate", "Kill", "Abort", "Cancel", "Remove", "Delete", "Clear", "Release", "Evict", "Expire"];

    private static readonly string[] Reads =
    [
        "Get", "Find", "Count", "Is", "Has", "Contains", "Exists", "Any", "All", "List", "Load", "Query", "Select", "Where", "First", "Single", "Last", "To", "As",
        "Max", "Min", "Sum", "OfType", "Cast", "Order", "Distinct", "Fetch", "Lookup", "TryGet", "Peek", "Equals", "Value", "Average", "Take", "Skip",
    ];

    private static readonly string[] Actions =
        ["Receive", "Read", "Accept", "Dequeue", "Consume", "Execute", "Invoke", "Send", "Next", "TakeAsync", "Try", "Open", "Connect", "Create", "Run", "Start", "Begin"];

    private static readonly string[] Times =
        ["Expir", "Elapsed", "Ttl", "TTL", "Time", "Duration", "LastModified", "Stale", "Idle", "Tick", "Date", "Delay", "Interval"];

    /// <summary>The call comes back when something has happened.</summary>
    public static bool IsWait(string name) => StartsWith(name, Waits) || name == "After";

    /// <summary>The call ends or takes away something.</summary>
    public static bool IsEnd(string name) => StartsWith(name, Ends);

    /// <summary>The call looks and leaves all as it is.</summary>
    public static bool IsRead(string name) => StartsWith(name, Reads);

    /// <summary>The call does something, or waits for its answer.</summary>
    public static bool IsAction(IMethodSymbol method) =>
        StartsWith(method.Name, Actions) && !StartsWith(method.Name, Reads) && method.ContainingType.Name is not ("Volatile" or "Interlocked");

    /// <summary>The name speaks of time, so that a test that lets time pass may be about just that.</summary>
    public static bool IsAboutTime(string name)
    {
        foreach (string word in Times)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool StartsWith(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
