using System.Globalization;

namespace Diagnosis.XunitV3.Lending;

/// <summary>A book in the hands of a reader.</summary>
public sealed record Loan(string Book, DateTime Lent)
{
    /// <summary>Reads a line of the export of another library, which writes times in UTC.</summary>
    public static Loan Parse(string line)
    {
        var parts = line.Split(';');
        return new Loan(parts[0], DateTime.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public DateOnly Due => DateOnly.FromDateTime(Lent).AddDays(14);
}
