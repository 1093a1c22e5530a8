namespace Depot.Lanes;

public class LanePicturesTests
{
    [Test]
    public void All_pictures_of_an_hour_are_kept()
    {
        var pictures = new LanePictures();

        pictures.Take(150);

        Assert.That(pictures.Kept, Is.EqualTo(150));
    }
}
