using System.Text.RegularExpressions;

namespace QualityGate.Runner.Stacks;

/// <summary>One call on a stack.</summary>
/// <param name="Method">Type, method and parameters in the notation of metadata: <c>N.Outer+Inner`1[System.__Canon].Method(class System.Object)</c>.</param>
/// <param name="Module">Name of the assembly's file without extension.</param>
internal sealed partial record StackFrame(string Method, string Module)
{
    /// <summary>True for code that is neither the runtime's, the test framework's nor ours.</summary>
    public bool IsOfTheUser => Module.Length > 0 && !ForeignModule().IsMatch(Module);

    /// <summary>True where a program begins: at its <c>Main</c>, and at what a compiler makes of one that is async or has no name.</summary>
    public bool IsEntryPoint => IsIn("Main") || IsIn("<Main>") || IsIn("<Main>$");

    private string Plain => TypeArguments().Replace(Method, string.Empty);

    /// <summary>An async method runs as the state machine that it is compiled to: <c>Class+&lt;Method&gt;d__1.MoveNext()</c>.</summary>
    public bool IsIn(string className, string method) =>
        Plain.StartsWith($"{className}.{method}(", StringComparison.Ordinal) || Plain.StartsWith($"{className}+<{method}>", StringComparison.Ordinal);

    /// <summary>The same in whatever class.</summary>
    public bool IsIn(string method) =>
        Plain.Contains($".{method}(", StringComparison.Ordinal) || Plain.Contains($"+<{method}>", StringComparison.Ordinal);

    /// <summary>In whatever the class has: a set-up, a constructor, a lambda.</summary>
    public bool IsInClass(string className) =>
        Plain.StartsWith($"{className}.", StringComparison.Ordinal) || Plain.StartsWith($"{className}+", StringComparison.Ordinal);

    /// <summary>As in the stack trace of an exception.</summary>
    public override string ToString() => $"   at {MetadataWord().Replace(Plain, string.Empty).Replace(",", ", ", StringComparison.Ordinal)}";

    [GeneratedRegex(@"^(?:System|Microsoft|xunit|nunit|MSTest|testhost|QualityGate\.TestHost)(?:\.|\d|$)|^mscorlib$|^netstandard$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignModule();

    [GeneratedRegex(@"\[System\.__Canon(?:,System\.__Canon)*\]", RegexOptions.CultureInvariant)]
    private static partial Regex TypeArguments();

    [GeneratedRegex(@"\b(?:value )?class ", RegexOptions.CultureInvariant)]
    private static partial Regex MetadataWord();
}
