namespace Diagnosis.MSTest.Booking;

/// <summary>Words that guests type in at the desk.</summary>
public static class Voucher
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static string Create(int length)
    {
        var random = new Random();
        return new string([.. Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
    }

    public static string City(string city) => city.ToUpper();
}
