namespace Depot.Labels;

/// <summary>The label of a parcel: a letter and digits.</summary>
public sealed record ParcelLabel(string Text)
{
    public static ParcelLabel Draw() => new(Guid.NewGuid().ToString("N")[..3]);

    public bool HasDigit => Text.Any(char.IsAsciiDigit);

    public bool HasLetter => Text.Any(char.IsAsciiLetter);
}
