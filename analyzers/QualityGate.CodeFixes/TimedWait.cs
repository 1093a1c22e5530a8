using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>Waits for a task that fail when it does not end in time.</summary>
internal static class TimedWait
{
    /// <summary>A limit that fails a test costs nothing while all is well, and must outlast a loaded machine.</summary>
    public const int EnoughSeconds = 10;

    /// <summary>That limit, as an expression.</summary>
    public static string Limit(FlakyCode code) => $"{code.NameOf("System", "TimeSpan")}.FromSeconds({EnoughSeconds})";

    /// <summary>Whether there is WaitAsync: since .NET 6.</summary>
    public static bool IsThere(FlakyCode code) =>
        code.Model.Compilation.GetTypeByMetadataName("System.Threading.Tasks.Task") is { } task && IsThere(task);

    /// <summary>Whether what the expression gives is a task that has WaitAsync.</summary>
    public static bool IsThere(ITypeSymbol task) =>
        task.GetMembers("WaitAsync").Length > 0 || (task.BaseType is { } inherited && inherited.GetMembers("WaitAsync").Length > 0);

    /// <returns>The task with its limit; where the framework tells a test that its run was cancelled, the wait hears of it.</returns>
    public static string On(string task, string limit, FlakyCode code) => $"{task}.WaitAsync({limit}{Token(code)})";

    // xunit v3 asks for its token wherever one can be given (xUnit1051).
    private static string Token(FlakyCode code) =>
        code.Framework == TestFramework.XunitV3 && code.Model.Compilation.GetTypeByMetadataName("Xunit.TestContext") is not null
            ? $", {code.NameOf("Xunit", "TestContext")}.Current.CancellationToken"
            : "";
}
