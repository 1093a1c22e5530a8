using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Tells operations that make or change a file or folder, and which.</summary>
internal static class WrittenPath
{
    private const string Io = "System.IO.";

    /// <returns>The argument that names it; null for any other operation.</returns>
    public static IOperation? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true } method } call when method.ContainingType.HasName(Io + "File") => Argument(call.Arguments, OfFile(method.Name)),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "CreateDirectory" } method } call when method.ContainingType.HasName(Io + "Directory") => Argument(call.Arguments, "path"),
        IObjectCreationOperation made when made.Type.HasName(Io + "StreamWriter") => Argument(made.Arguments, "path"),
        IObjectCreationOperation made when made.Type.HasName(Io + "FileStream") && IsMade(made) => Argument(made.Arguments, "path"),
        _ => null,
    };

    private static string OfFile(string name) => name switch
    {
        "Create" or "CreateText" or "AppendText" or "OpenWrite" => "path",
        "Copy" or "Move" => "destFileName",
        _ when name.StartsWith("WriteAll", StringComparison.Ordinal) || name.StartsWith("AppendAll", StringComparison.Ordinal) => "path",
        _ => "",
    };

    // FileMode: CreateNew = 1, Create = 2, OpenOrCreate = 4, Truncate = 5, Append = 6.
    private static bool IsMade(IObjectCreationOperation stream) =>
        Argument(stream.Arguments, "mode")?.ConstantValue is { HasValue: true, Value: 1 or 2 or 4 or 5 or 6 };

    private static IOperation? Argument(ImmutableArray<IArgumentOperation> arguments, string name)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name == name && argument.Parameter.Type.SpecialType is SpecialType.System_String or SpecialType.None)
                return argument.Value;
        }

        return null;
    }
}
