import type { CampaignCardFragment } from '@luotsi/schema';
import type { ReactNode } from 'react';

type Drawing = CampaignCardFragment['drawing'];

/** Drawn with the municipality's own colour; nothing is uploaded. It says nothing that the words do not, so screen readers skip it. */
export function CampaignPicture({ drawing }: { drawing: Drawing }): ReactNode {
  return (
    <svg className="campaign-picture" viewBox="0 0 400 140" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <path className="picture-sky" d="M0 0h400v140H0z" />
      <circle className="picture-sun" cx="322" cy="38" r="18" />
      {pictures[drawing]}
    </svg>
  );
}

const pictures: Record<Drawing, ReactNode> = {
  BUSINESS_PARK: (
    <>
      <path className="picture-far" d="M0 104l70-22 60 16 90-30 80 26 100-20v66H0z" />
      <path className="picture-mid" d="M36 120V80l26-14v14l26-14v14l26-14v54zM262 120V58h66v62z" />
      <path className="picture-near" d="M142 120V74h96v46zM338 120V88h44v32z" />
      <path className="picture-light" d="M154 84h14v10h-14zm24 0h14v10h-14zm24 0h14v10h-14zM272 68h10v10h-10zm18 0h10v10h-10zm18 0h10v10h-10zm-36 18h10v10h-10zm18 0h10v10h-10zm18 0h10v10h-10zM176 104h28v16h-28z" />
      <path className="picture-ground" d="M0 118h400v22H0z" />
    </>
  ),
  TOWN: (
    <>
      <path className="picture-far" d="M0 100h60V76l24-20 24 20v24h60V70h40v30h192v40H0z" />
      <path className="picture-mid" d="M30 120V72l34-26 34 26v48zM240 120V78l38-30 38 30v42z" />
      <path className="picture-near" d="M118 120V84h64v36zM196 120V60l14-30 14 30v60zM330 120V90h48v30z" />
      <path className="picture-light" d="M52 82h10v14H52zm18 0h10v14H70zM262 88h12v14h-12zm20 0h12v14h-12zM130 94h12v12h-12zm24 0h12v12h-12zM206 70h8v12h-8z" />
      <path className="picture-ground" d="M0 118h400v22H0z" />
    </>
  ),
  COUNTRYSIDE: (
    <>
      <path className="picture-far" d="M0 92l18-30 14 24 16-32 18 34 14-22 18 30 16-26 20 30c80-12 170-10 266 0v48H0z" />
      <path className="picture-mid" d="M226 108V76l34-24 34 24v32z" />
      <path className="picture-near" d="M0 110c90-22 250-18 400-2v32H0z" />
      <path className="picture-light" d="M250 84h20v24h-20zM20 124c100-16 240-14 360 0l-6 4c-120-12-240-14-348 0z" />
      <path className="picture-ground" d="M0 126c120-10 280-10 400 0v14H0z" />
    </>
  ),
  WATERFRONT: (
    <>
      <path className="picture-far" d="M0 84c60-20 110-8 170-14s120-22 230-2v72H0z" />
      <path className="picture-mid" d="M30 96V64l24-18 24 18v32zm62 0V72h40v24z" />
      <path className="picture-ground" d="M0 94h400v46H0z" />
      <path className="picture-near" d="M212 108h74l-12 16h-50zm34-4V44l34 60zm-6 0V56l-26 48zM40 94h8v26h-8zm60 0h8v26h-8z" />
      <path className="picture-light" d="M44 72h8v10h-8zm16 0h8v10h-8zM300 124h60v3h-60zm-160 8h50v3h-50zm190-16h36v3h-36z" />
    </>
  ),
};
