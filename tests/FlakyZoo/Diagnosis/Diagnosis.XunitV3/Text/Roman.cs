namespace Diagnosis.XunitV3.Text;

/// <summary>Numbers as they stand on old spines.</summary>
public static class Roman
{
    private static readonly (int Value, string Digits)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Write(int number)
    {
        var written = "";
        foreach (var (value, digits) in Signs)
        {
            while (number >= value)
            {
                written += digits;
                number -= value;
            }
        }

        return written;
    }
}
