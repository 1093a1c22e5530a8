namespace Depot.Lanes;

/// <summary>The last pictures of a lane, kept while memory lasts.</summary>
public sealed class LanePictures
{
    private readonly List<WeakReference> _pictures = [];

    public int Kept => _pictures.Count(picture => picture.IsAlive);

    public void Take(int pictures)
    {
        for (var picture = 0; picture < pictures; picture++)
            _pictures.Add(new(new byte[900]));
    }
}
