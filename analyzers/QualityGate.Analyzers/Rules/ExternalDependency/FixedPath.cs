using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Reads paths that are the same in every run: rooted ones, and those below the folder for temporary files.</summary>
internal static class FixedPath
{
    private const string Temp = "<temp>";

    // Paths are put together from a few parts; a deeper tree is generated or damaged.
    private const int MostParts = 16;

    /// <returns>Null for a path with a part that is not known here, for one below the current folder, and for a device.</returns>
    public static string? Of(IOperation path) =>
        Read(path, depth: 0) is { } text && IsBelowRoot(text) && !text.StartsWith("/dev/", StringComparison.Ordinal) && !text.StartsWith("/proc/", StringComparison.Ordinal) ? text : null;

    private static bool IsBelowRoot(string text) =>
        (text.StartsWith(Temp, StringComparison.Ordinal) && text.Length > Temp.Length + 1)
        || (text.Length > 1 && text[0] == '/' && text[1] != '/')
        || (text.Length > 3 && text[1] == ':' && text[2] is '\\' or '/');

    private static string? Read(IOperation path, int depth)
    {
        IOperation value = Origins.Of(path);
        if (value.ConstantValue is { HasValue: true, Value: string constant })
            return constant;

        return depth > MostParts ? null : value switch
        {
            IInvocationOperation { TargetMethod: { Name: "GetTempPath" } method } when IsPath(method) => Temp + "/",
            IInvocationOperation { TargetMethod: { Name: "GetFullPath" } method, Arguments: [var only] } when IsPath(method) => Read(only.Value, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Combine" or "Join" } method } call when IsPath(method) => Joined(CallValues.Of(call), depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Read(sum.LeftOperand, depth + 1) is { } left && Read(sum.RightOperand, depth + 1) is { } right ? left + right : null,
            IInterpolatedStringOperation interpolated => Interpolated(interpolated, depth + 1),
            _ => null,
        };
    }

    private static string? Joined(IEnumerable<IOperation> parts, int depth)
    {
        string joined = "";
        foreach (IOperation part in parts)
        {
            if (Read(part, depth) is not { } text)
                return null;

            joined = joined.Length == 0 || joined[joined.Length - 1] is '/' or '\\' ? joined + text : $"{joined}/{text}";
        }

        return joined;
    }

    private static string? Interpolated(IInterpolatedStringOperation interpolated, int depth)
    {
        string joined = "";
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            string? text = part switch
            {
                IInterpolatedStringTextOperation plain => KnownValues.Text(plain.Text),
                IInterpolationOperation { FormatString: null } hole => Read(hole.Expression, depth),
                _ => null,
            };
            if (text is null)
                return null;

            joined += text;
        }

        return joined;
    }

    private static bool IsPath(IMethodSymbol method) => method.ContainingType.HasName("System.IO.Path");
}
