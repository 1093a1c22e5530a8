using System.Globalization;

namespace QualityGate.Analyzers.Models;

/// <summary>Reads numbers and texts that are written in the code: constants, names set once to one, and texts put together from these.</summary>
internal static class KnownValues
{
    // Texts are put together from a few parts; a deeper tree is generated or damaged.
    private const int MostParts = 16;

    /// <returns>Null when the value is not known here.</returns>
    public static int? Number(IOperation operation) =>
        Origins.Of(operation).ConstantValue is { HasValue: true, Value: int number } ? number : null;

    /// <returns>Null when the value, or a part of it, is not known here.</returns>
    public static string? Text(IOperation operation) => Text(operation, depth: 0);

    private static string? Text(IOperation operation, int depth)
    {
        IOperation value = Origins.Of(operation);
        if (value.ConstantValue is { HasValue: true, Value: { } constant })
            return Convert.ToString(constant, CultureInfo.InvariantCulture);

        return depth > MostParts ? null : value switch
        {
            IInterpolatedStringOperation interpolated => Joined(interpolated, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum =>
                Text(sum.LeftOperand, depth + 1) is { } left && Text(sum.RightOperand, depth + 1) is { } right ? left + right : null,
            _ => null,
        };
    }

    private static string? Joined(IInterpolatedStringOperation interpolated, int depth)
    {
        string joined = "";
        foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
        {
            string? text = part switch
            {
                IInterpolatedStringTextOperation plain => Text(plain.Text, depth),
                IInterpolationOperation { FormatString: null } hole => Text(hole.Expression, depth),
                _ => null,
            };
            if (text is null)
                return null;

            joined += text;
        }

        return joined;
    }
}
