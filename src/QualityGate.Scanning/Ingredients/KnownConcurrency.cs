namespace QualityGate.Scanning.Ingredients;

/// <summary>Members that wait for a time or with a limit, and those that let work run beside the caller or wait for such work.</summary>
internal static class KnownConcurrency
{
    public static IEnumerable<Ingredient> Of(string type, string member, ImmutableArray<IParameterSymbol> parameters)
    {
        if (IsWaiting(type, member, parameters))
            yield return Ingredient.Waiting;
        if (IsBackground(type, member))
            yield return Ingredient.Background;
    }

    // Time that a provider keeps is the test's own.
    private static bool IsWaiting(string type, string member, ImmutableArray<IParameterSymbol> parameters) =>
        !parameters.Any(parameter => parameter.Type.IsSystem("TimeProvider")) && type switch
        {
            "System.Threading.Tasks.Task" when member == "Delay" => true,
            "System.Threading.Thread" when member is "Sleep" or "SpinWait" => true,
            "System.Threading.SpinWait" => true,
            "System.Threading.CancellationTokenSource" => member == "CancelAfter" || (member == KnownMembers.Creation && !parameters.IsEmpty),
            "System.Threading.Timer" or "System.Timers.Timer" or "System.Threading.PeriodicTimer" => true,
            _ when type.StartsWith("NUnit.Framework.Constraints.", StringComparison.Ordinal) => member == "After",
            _ when type.StartsWith("FluentAssertions.", StringComparison.Ordinal) => member.StartsWith("CompleteWithin", StringComparison.Ordinal),
            _ => IsLimited(parameters) && IsWait(type, member),
        };

    private static bool IsWait(string type, string member) =>
        (type.StartsWith("System.Threading.", StringComparison.Ordinal)
            && (member.StartsWith("Wait", StringComparison.Ordinal) || member is "TryEnter" or "Join" or "SignalAndWait" or "SpinUntil" || member.StartsWith("TryEnter", StringComparison.Ordinal)))
        || (type == "System.Collections.Concurrent.BlockingCollection" && member is "TryTake" or "TryAdd")
        || (type == "System.Diagnostics.Process" && member == "WaitForExit");

    private static bool IsLimited(ImmutableArray<IParameterSymbol> parameters) => parameters.Any(parameter => parameter.Type.IsSystem("TimeSpan")
        || (parameter.Type.SpecialType == SpecialType.System_Int32 && (parameter.Name.Contains("illiseconds", StringComparison.Ordinal) || parameter.Name.Contains("imeout", StringComparison.Ordinal))));

    private static bool IsBackground(string type, string member) => type switch
    {
        "System.Threading.Tasks.Task" => member is "Run" or "ContinueWith" or "WhenAll" or "WhenAny" or "WaitAll" or "WaitAny" or "Start" or "WhenEach",
        "System.Threading.Tasks.TaskFactory" or "System.Threading.Tasks.TaskCompletionSource" or "System.Threading.Tasks.Parallel" => true,
        "System.Threading.Thread" => member is KnownMembers.Creation or "Start" or "UnsafeStart" or "Join",
        "System.Threading.ThreadPool" => member is "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "RegisterWaitForSingleObject",
        "System.Threading.Timer" or "System.Timers.Timer" or "System.Threading.PeriodicTimer" => true,
        "System.Threading.SynchronizationContext" => member == "Post",
        "System.Threading.SemaphoreSlim" or "System.Threading.ManualResetEventSlim" or "System.Threading.CountdownEvent" or "System.Threading.Barrier" => true,
        "System.Threading.ManualResetEvent" or "System.Threading.AutoResetEvent" or "System.Threading.EventWaitHandle" => true,
        "System.Threading.Monitor" => member is "Wait" or "Pulse" or "PulseAll",
        "System.Threading.Channels.Channel" => member.StartsWith("Create", StringComparison.Ordinal),
        "System.Collections.Concurrent.BlockingCollection" => true,
        "System.Linq.ParallelEnumerable" => member == "AsParallel",
        "System.Progress" or "System.IO.FileSystemWatcher" => member == KnownMembers.Creation,
        _ => false,
    };
}
