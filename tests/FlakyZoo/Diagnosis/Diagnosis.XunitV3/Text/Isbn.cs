namespace Diagnosis.XunitV3.Text;

/// <summary>Numbers of books, the last digit of which checks the others.</summary>
public static class Isbn
{
    public static bool IsValid(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Select(digit => digit - '0').ToArray();
        return digits.Length == 13 && digits.Select((digit, place) => place % 2 == 0 ? digit : 3 * digit).Sum() % 10 == 0;
    }
}
